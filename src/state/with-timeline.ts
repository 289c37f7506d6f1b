import { running } from "../engine/running.ts";
import { wholeTimeline } from "../engine/timeline.ts";
import { engine } from "./questions-of-views.ts";

engine.running = running;
engine.wholeTimeline = wholeTimeline;
