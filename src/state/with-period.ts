import { periodChoices } from "../engine/choices.ts";
import { engine } from "./questions-of-views.ts";

engine.periodChoices = periodChoices;
