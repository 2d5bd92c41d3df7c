/* SPDX-License-Identifier: GPL-2.0 */
/* See irqdomain_test.h. */
#include <linux/bitmap.h>
#include <linux/bitops.h>
#include <linux/msi.h>

static inline int base_create_device_irq_domain(struct device *dev, unsigned int domid,
						const struct msi_domain_template *template,
						unsigned int hwsize, void *domain_data,
						void *chip_data)
{
	return msi_create_device_irq_domain(dev, domid, template, hwsize, domain_data,
					    chip_data) ? 0 : -ENODEV;
}
#define msi_create_device_irq_domain	base_create_device_irq_domain

/* What the drivers of the base do: reserve a power of two, free one by one */
static inline int msi_alloc_hwirqs_off(unsigned long *map, unsigned int size, unsigned int nvec,
				       unsigned int off)
{
	int hwirq = bitmap_find_free_region(map, size, get_count_order(nvec));

	return hwirq < 0 ? -ENOSPC : hwirq;
}

static inline void msi_free_hwirqs(unsigned long *map, unsigned int hwirq, unsigned int nvec)
{
	bitmap_clear(map, hwirq, nvec);
}
