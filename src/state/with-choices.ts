import { organizationChoices, valueChoices } from "../engine/choices.ts";
import { engine } from "./questions-of-views.ts";

engine.organizationChoices = organizationChoices;
engine.valueChoices = valueChoices;
