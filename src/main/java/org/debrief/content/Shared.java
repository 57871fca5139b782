package org.debrief.content;

import java.util.Map;

/** What modules share: terms, sources, the study's inventory, frameworks. Inventory lines are kept for the check. */
record Shared(
        Shelf<GlossaryTerm> glossary,
        Shelf<Source> sources,
        Shelf<InventoryEntry> inventory,
        Shelf<Module.FrameworkElement> frameworks,
        boolean inventoryComplete,
        Map<String, Integer> inventoryLines) {}
