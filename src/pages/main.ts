import "./app.css";
import "../marks/marks.css";
import { mount } from "svelte";
import { Address } from "../state/address.svelte.ts";
import App from "./App.svelte";

const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
// Its relative address would mean another file after a move within the app.
for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]"))
  link.setAttribute("href", link.href);

const target = document.getElementById("app");
if (target) mount(App, { target, props: { address: new Address(root) } });
