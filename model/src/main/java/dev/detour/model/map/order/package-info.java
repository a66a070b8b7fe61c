/** Where the order of rows in a file would matter to other readers of it. */
package dev.detour.model.map.order;
