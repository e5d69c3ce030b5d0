import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where `npm run dev` finds the backend. */
const backend = process.env.KAIKU_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react(), lingui({ failOnMissing: true }), babel({ presets: [linguiTransformerBabelPreset()] })],
  server: { proxy: { "/api": backend } },
  build: {
    manifest: true,
    // In kB; size-limit holds the budgets, gzipped.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: { studio: "index.html", kiosk: "kiosk.html" } },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", ["json", { outputFile: "target/unit.json" }]],
  },
});
