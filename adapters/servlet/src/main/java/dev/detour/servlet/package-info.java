/** Redirects in front of a servlet application. */
package dev.detour.servlet;
