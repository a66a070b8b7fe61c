/** What generated routers run on: the routing table and its search. */
package dev.detour.runtime.table;
