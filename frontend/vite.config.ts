import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { filesOf } from "./tools/precache.ts";

/** Where `npm run dev` finds the backend. */
const backend = process.env.KAIKU_URL ?? "http://localhost:8080";

/**
 * Kiosk and phones in a workshop start without a network; the studio does not, and is not in the way of them. Who
 * registers a service worker, with its scope, decides when a new one takes over.
 */
const offline = (page: string, worker: string) =>
  VitePWA({
    filename: worker,
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: [page, "icon.svg", "assets/*"],
      globIgnores: [],
      manifestTransforms: [
        (entries) => {
          const files = filesOf(page, "dist/.vite/manifest.json");
          return { manifest: entries.filter(({ url }) => !url.startsWith("assets/") || files.has(url)) };
        },
      ],
      dontCacheBustURLsMatching: /^assets\//,
      ignoreURLParametersMatching: [/./],
      // From the first page on, which may still want the words of another language.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      navigateFallback: null,
    },
  });

export default defineConfig({
  plugins: [
    react(),
    lingui({ failOnMissing: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    offline("kiosk.html", "sw.js"),
    offline("workshop.html", "workshop-sw.js"),
  ],
  server: { proxy: { "/api": backend } },
  preview: { proxy: { "/api": backend } },
  build: {
    manifest: true,
    // In kB; size-limit holds the budgets, gzipped.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { studio: "index.html", kiosk: "kiosk.html", workshop: "workshop.html", museum: "museum.html" },
      output: {
        // Each with all that it imports, the first before the second; what draws the single kinds of charts is left over.
        codeSplitting: {
          groups: [
            { name: "zrender", test: /node_modules.zrender/, priority: 2 },
            { name: "echarts-core", test: /node_modules.echarts.lib.core.echarts[.]js/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", ["json", { outputFile: "target/unit.json" }]],
  },
});
