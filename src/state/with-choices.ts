import { choices } from "../engine/choices.ts";
import { engine } from "./questions-of-views.ts";

engine.choices = choices;
