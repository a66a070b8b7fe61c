/** Which of several rules that match a request answers it: the most specific one, wherever it is declared. */
package dev.detour.model.order;
