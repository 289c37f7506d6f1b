import { fact } from "../engine/fact.ts";
import { engine } from "./questions-of-views.ts";

engine.fact = fact;
