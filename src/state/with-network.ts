import { network } from "../engine/network.ts";
import { networkPair } from "../engine/pair.ts";
import { engine } from "./questions-of-views.ts";

engine.network = network;
engine.networkPair = networkPair;
