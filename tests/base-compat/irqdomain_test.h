/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What the base kernel has in place of the interfaces that the series adds, so
 * that the series' own KUnit tests can be built into it, unchanged, and show what
 * it does. Included ahead of the test of the same name, in the base only.
 */
#include <linux/irq.h>
#include <linux/irqdomain.h>
#include <linux/kref.h>

#define irq_find_or_create_mapping		irq_create_mapping
#define irq_find_or_create_fwspec_mapping	irq_create_fwspec_mapping

static inline void irq_domain_revoke_mapping(struct irq_domain *domain, irq_hw_number_t hwirq)
{
	irq_dispose_mapping(irq_find_mapping(domain, hwirq));
}

/* The base does not count: whatever is mapped has one user */
#define kref_read(ref)	1
