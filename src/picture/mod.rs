//! Turns SVG art into pixels and alt text; the one place that knows resvg.
