import "./app.css";
import "../marks/marks.css";
import { mount } from "svelte";
import { Address } from "../state/address.svelte.ts";
import App from "./App.svelte";

const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
const target = document.getElementById("app");
if (target) mount(App, { target, props: { address: new Address(root) } });
