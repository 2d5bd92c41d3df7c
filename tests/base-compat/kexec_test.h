/* SPDX-License-Identifier: GPL-2.0 */
/* See irqdomain_test.h. */
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/irqdesc.h>

extern int __irq_set_irqchip_state(struct irq_desc *desc, enum irqchip_irq_state which, bool val);
extern void irq_shutdown(struct irq_desc *desc);

/* What machine_kexec_mask_interrupts() comes to there, for one interrupt */
static inline void irq_kexec_mask(struct irq_desc *desc)
{
	struct irq_data *data = &desc->irq_data;
	bool forwarded = IS_ENABLED(CONFIG_GENERIC_IRQ_KEXEC_CLEAR_VM_FORWARD);

	if (!data->chip || !irqd_is_started(data))
		return;
	if (forwarded)
		forwarded = !__irq_set_irqchip_state(desc, IRQCHIP_STATE_ACTIVE, false);
	if (!forwarded && irqd_irq_inprogress(data) && data->chip->irq_eoi)
		data->chip->irq_eoi(data);
	irq_shutdown(desc);
}
