import { funding } from "../engine/funding.ts";
import { engine } from "./questions-of-views.ts";

engine.funding = funding;
