/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The life of interrupt mappings: create, look up, dispose, revoke, remove.
 *
 * Stands for kernel/irq/irqdomain.c and, for wires which become MSIs, for
 * kernel/irq/msi.c. Each step has the name of the function that it is taken from.
 * What is atomic here is either one memory access there, or it happens under a lock
 * and changes one thing which can be seen without that lock. tests/model/run checks
 * the model, and that -DMUTATE_... is caught for each of the rules.
 *
 * Two lines, each in a domain of its own: LINEAR is a line of a wired domain which
 * is its own root, WIRE one of a domain of DOMAIN_BUS_WIRED_TO_MSI. Three users map,
 * look up, request and dispose; the owner takes LINEAR back and removes both domains.
 *
 * What callers have to see to, which is needed, as MUTATE_CALLERS_... shows:
 *  - a domain is not removed while somebody is in a call for it, or begins one;
 *  - a user whose mapping was taken away, and whose number is free, does not begin
 *    to dispose of it any more, and if it is in irq_dispose_mapping() already, then
 *    nobody else gets that number;
 *  - request_irq() does not run while the owner takes the line back;
 *  - the handlers of a wire are gone before its device is.
 */

#define NONE	0
#define LINEAR	1
#define WIRE	2

#ifndef USERS
#define USERS	3
#endif
#define OWNER	3	/* the users are 0 to 2 */

#define DESCS	4	/* Linux interrupt numbers from 1, two for each line */

/* struct irq_desc. It is the only one with its number until its memory is free. */
typedef irq_desc {
	bool allocated;		/* sparse_irqs has it */
	byte domain;		/* irq_data.domain */
	byte ref;		/* mapping_ref */
	byte action;		/* a bit for each user whose handler is installed */
	bool norequest;		/* IRQ_NOREQUEST */
	byte grace;		/* RCU readers which the memory waits for */
	byte kept;		/* of ref: references which nobody is going to drop */
};
irq_desc desc[DESCS + 1];

/* struct irq_domain, by line */
byte revmap[3];			/* reverse map: the number, 0 if not mapped */
byte mapcount[3];
byte mutex[3];			/* domain->root->mutex: who has it, plus one */
bool hw[3];			/* map() or alloc() was called, unmap() or free() was not */
bool freed[3];

/* struct msi_device_data of the device behind WIRE */
byte msi_lock;			/* the MSI descriptor lock, outside of mutex[WIRE] */
byte msi_descs;			/* msi_desc in the xarray */
byte msi_irq;			/* msi_desc::irq */

/* What the kernel does not know: who has which reference, who is in a call */
byte held[3];		/* the number which a user has a reference to */
byte disposing[3];		/* the number which a user is disposing of */
byte calls[3];
bool gone[3];			/* nobody finds the domain any more */
byte readers;			/* a bit for each RCU reader */
byte done;

/* What a user does with its line */
#define MAPS		0	/* and disposes */
#define LOOKS_UP	1
#define HANDLES		2	/* an interrupt */
#define JOBS		6	/* on LINEAR, on WIRE */

#define lock(m)		atomic { m == 0 -> m = me + 1 }
#define unlock(m)	d_step { assert(m == me + 1); m = 0 }
#define lockdep_assert_held(m)	assert(m == me + 1)
/* Use after free shows here */
#define access(d)	assert(desc[d].allocated || desc[d].grace)
#define irq_get_irq_data(virq)	(desc[virq].allocated -> virq : 0)

inline rcu_read_lock()
{
	readers = readers | (1 << me)
}

inline rcu_read_unlock()
{
	d_step {
		readers = readers & ~(1 << me);
		for (i : 1 .. DESCS) {
			desc[i].grace = desc[i].grace & ~(1 << me)
		}
		i = 0
	}
}

/* A user drops its reference, and no other one */
inline drop(d)
{
	assert(held[me] == d);
	assert(desc[d].ref > 0);
	desc[d].ref--;
	held[me] = 0
}

/* A user is done with a reference which stays */
inline keep(d)
{
	assert(held[me] == d);
	desc[d].kept++;
	held[me] = 0
}

/* Nobody of the users has a reference any more */
inline take_away(d)
{
	desc[d].kept = 0;
	for (i : 0 .. USERS - 1) {
		if
		:: held[i] == d -> held[i] = 0
		:: else
		fi
	}
	i = 0
}

/* What holds whenever the locks of a line are dropped */
hidden byte mapped, users;
inline check_line(line)
{
	d_step {
		assert(mapcount[line] == (revmap[line] != 0));
		assert(hw[line] == (revmap[line] != 0));
#ifndef MUTATE_MSI_LOCK_IN_THE_MSI_CORE
		assert(line != WIRE || (msi_descs == mapcount[WIRE] && msi_irq == revmap[WIRE]));
#endif
		mapped = revmap[line];
		users = (held[0] == mapped) + (held[1] == mapped) + (held[2] == mapped);
		if
		:: mapped ->
			assert(desc[mapped].allocated && desc[mapped].domain == line);
			assert(desc[mapped].ref == users + desc[mapped].kept);
			assert(desc[mapped].ref > 0)
		:: else
		fi
	}
}

/* irqdesc.c: a number which is free, 0 if there is none. The line is the hint. */
#ifdef MUTATE_CALLERS_DISPOSE_A_RECYCLED_NUMBER
#define is_free(d)	(!desc[d].allocated && !desc[d].grace)
#else
#define is_free(d)	(!desc[d].allocated && !desc[d].grace && \
			 disposing[0] != d && disposing[1] != d && disposing[2] != d)
#endif
inline irq_domain_alloc_descs(virq, line)
{
	d_step {
		virq = 0;
		for (i : 2 * line - 1 .. 2 * line) {
			if
			:: !virq && is_free(i) ->
				desc[i].allocated = true;
				desc[i].norequest = true;
				assert(!desc[i].ref && !desc[i].domain && !desc[i].action);
				virq = i
			:: else
			fi
		}
		i = 0
	}
}

/* irqdesc.c: free_desc(). Nobody must be left who refers to it. */
inline irq_free_desc(d)
{
	d_step {
		assert(desc[d].allocated);
		assert(!desc[d].action);
		assert(!desc[d].domain);
		assert(!desc[d].ref);
		desc[d].allocated = false;
		desc[d].norequest = false;
		desc[d].grace = readers
	}
}

/* Taken together with the first thing that is done under it: see atomic there */
inline irq_domain_lock_mappings(line)
{
#ifdef MUTATE_MSI_LOCK_AFTER_THE_MUTEX
	lock(mutex[line]);
#endif
	assert(!freed[line]);
#ifndef MUTATE_MSI_LOCK_IN_THE_MSI_CORE
	if
	:: line == WIRE -> lock(msi_lock)	/* msi_device_domain_lock_wired() */
	:: else
	fi;
#endif
#ifndef MUTATE_MSI_LOCK_AFTER_THE_MUTEX
	assert(!freed[line]);
	lock(mutex[line])
#endif
}

inline irq_domain_unlock_mappings(line)
{
	atomic {
		assert(!freed[line]);
		check_line(line);
		unlock(mutex[line]);
#ifndef MUTATE_MSI_LOCK_IN_THE_MSI_CORE
		if
		:: line == WIRE -> unlock(msi_lock)
		:: else
		fi
#endif
	}
}

/* The MSI core takes the mutex itself, the MSI descriptor lock it finds locked */
inline enter_msi_core(line)
{
#ifndef MUTATE_MUTEX_HELD_INTO_THE_MSI_CORE
	unlock(mutex[line]);
#endif
#ifdef MUTATE_MSI_LOCK_IN_THE_MSI_CORE
	lock(msi_lock);
#endif
	lockdep_assert_held(msi_lock)
}

inline leave_msi_core(line)
{
#ifdef MUTATE_MSI_LOCK_IN_THE_MSI_CORE
	unlock(msi_lock);
#endif
	lock(mutex[line])
}

inline irq_mapping_get(d)
{
	assert(desc[d].allocated && !held[me]);
	assert(desc[d].ref > 0);
	desc[d].ref++;
	held[me] = d
}

inline irq_domain_clear_mapping(line)
{
	lockdep_assert_held(mutex[line]);
#ifndef MUTATE_REVERSE_MAP_IS_NOT_CLEARED
	revmap[line] = 0;
#endif
	mapcount[line]--
}

inline irq_domain_disassociate_locked(line, d)
{
	atomic {
		lockdep_assert_held(mutex[line]);
		assert(desc[d].domain == line && hw[line]);
		desc[d].norequest = true;	/* irq_set_status_flags() */
		hw[line] = false;		/* irq_domain_ops::unmap() */
#ifndef MUTATE_REVERSE_MAP_IS_CLEARED_LAST
		irq_domain_clear_mapping(line)
#endif
	}
	/* From here on irq_dispose_mapping() may free a descriptor with a count */
	atomic { access(d); desc[d].domain = NONE }
#ifdef MUTATE_REVERSE_MAP_IS_CLEARED_LAST
	atomic { access(d); irq_domain_clear_mapping(line) }
#endif
}

/*
 * irq_domain_free_irqs() for a wire, on behalf of msi_domain_free_locked(), whose
 * callers have the MSI descriptor lock.
 */
inline irq_domain_free_irqs(d)
{
	atomic {
		lockdep_assert_held(msi_lock);
		lock(mutex[WIRE]);
		assert(desc[d].domain == WIRE && hw[WIRE]);
#ifndef MUTATE_FREE_IRQS_KEEPS_THE_COUNT
		desc[d].ref = 0;		/* irq_mapping_reset() */
#endif
		take_away(d);
		desc[d].norequest = true;	/* irq_domain_remove_irq() */
		irq_domain_clear_mapping(WIRE)
	}
	atomic {
		hw[WIRE] = false;		/* irq_domain_ops::free() */
		desc[d].domain = NONE;		/* irq_domain_free_irq_data() */
		unlock(mutex[WIRE])
	}
	atomic {
		irq_free_desc(d);
		msi_irq = 0;
		msi_descs--			/* msi_domain_free_descs() */
	}
}

/* The line is mapped: irq_create_...() takes a reference, a lookup does not */
inline found()
{
	if
#ifdef MUTATE_LOOKUP_TAKES_A_REFERENCE
	:: kind == LOOKS_UP -> desc[virq].ref++
#else
	:: kind == LOOKS_UP
#endif
#ifdef MUTATE_FOUND_TAKES_NO_REFERENCE
	:: kind == MAPS -> held[me] = virq
#else
	:: kind == MAPS -> irq_mapping_get(virq)
#endif
	fi
}

/*
 * irq_domain_associate_locked(), irq_domain_insert_irq(): born with one reference of
 * whoever made it map. The one of a lookup is going to stay.
 */
inline associate(line)
{
	lockdep_assert_held(mutex[line]);
	assert(!revmap[line] && !held[me]);	/* msi_domain_alloc(): -EEXIST */
	desc[virq].domain = line;
	hw[line] = true;
#ifndef MUTATE_BORN_WITHOUT_A_REFERENCE
	desc[virq].ref = 1;			/* kref_init() */
#endif
	held[me] = virq;
	mapcount[line]++;
	revmap[line] = virq;			/* irq_domain_set_mapping() */
	desc[virq].norequest = false
}

/* A new descriptor, which nobody knows about before irq_domain_set_mapping() */
inline create(line)
{
	irq_domain_alloc_descs(virq, line);
	if
	:: virq -> associate(line)
	:: virq ->				/* irq_domain_ops::map() or alloc() fails */
#ifndef MUTATE_FAILURE_LEAVES_THE_DESCRIPTOR
		irq_free_desc(virq);
#endif
		virq = 0
	:: else					/* no number is left */
	fi
}

/* fwspec_to_domain(). A domain is not removed before the call for it has ended. */
inline begin_call()
{
	if
	:: gone[line] -> goto over
	:: else -> calls[line]++
	fi
}

/*
 * irq_create_mapping_affinity(), irq_find_or_create_mapping(): the lookup, and the
 * reference or irq_create_mapping_affinity_locked(), in one critical section.
 */
inline map_linear()
{
#ifdef MUTATE_FOUND_WITHOUT_THE_MUTEX
	virq = revmap[LINEAR];
#endif
	atomic {
		begin_call();
		irq_domain_lock_mappings(LINEAR);
#ifndef MUTATE_FOUND_WITHOUT_THE_MUTEX
		virq = revmap[LINEAR];		/* irq_find_mapping() */
#endif
		if
		:: virq -> found()
		:: else -> create(LINEAR)
		fi;
		irq_domain_unlock_mappings(LINEAR);
		calls[LINEAR]--
	}
}

/*
 * irq_create_fwspec_mapping(), irq_find_or_create_fwspec_mapping(). The mutex is
 * dropped while the MSI core allocates. It is the MSI descriptor lock that keeps
 * others from mapping, and from unmapping what was found.
 */
inline map_wire()
{
	atomic {
		begin_call();
		irq_domain_lock_mappings(WIRE);
		virq = revmap[WIRE];		/* irq_find_mapping() */
		created = !virq;
		if
		:: virq -> found()
		:: virq ->			/* trigger type mismatch */
#ifdef MUTATE_TYPE_MISMATCH_TAKES_A_REFERENCE
			desc[virq].ref++;
#endif
			virq = 0
		:: else
		fi;
		if
		:: created -> enter_msi_core(WIRE)
		:: else -> irq_domain_unlock_mappings(WIRE); calls[WIRE]--
		fi
	}
	if
	:: created ->
		/* msi_device_domain_alloc_wired() */
		atomic {
			msi_descs++;
			lock(mutex[WIRE]);	/* __irq_domain_alloc_irqs() */
			create(WIRE);
			unlock(mutex[WIRE])
		}
		if
		:: virq -> msi_irq = virq	/* irq_set_msi_desc_off() */
		:: else -> msi_descs--		/* msi_domain_free_locked() */
		fi;
		atomic {
			leave_msi_core(WIRE);
			if
			:: virq -> access(virq)	/* irqd_set_trigger_type() */
			:: else
			fi;
			irq_domain_unlock_mappings(WIRE);
			calls[WIRE]--
		}
	:: else
	fi
}

/* A user which has a reference has the line, unless the owner takes it back */
inline use()
{
	if
	:: held[me] && !desc[virq].norequest ->
		assert(held[me] == virq && desc[virq].allocated);
		assert(desc[virq].domain == line && revmap[line] == virq && hw[line])
	:: held[me] -> assert(desc[virq].allocated)
	:: else
	fi
}

/* manage.c. Who lost the mapping, or only found it, has no business with it. */
inline request_irq()
{
	if
	:: held[me] && !desc[virq].norequest && !(line == WIRE && gone[WIRE]) ->
		desc[virq].action = desc[virq].action | (1 << me);
		handler = true
	:: else
	fi
}

/* manage.c. Whoever unmaps leaves the descriptor to the handlers. */
inline free_irq()
{
	assert(desc[virq].allocated && (desc[virq].action & (1 << me)));
	desc[virq].action = desc[virq].action & ~(1 << me);
	handler = false
}

inline irq_mapping_put(d)
{
	lockdep_assert_held(mutex[line]);
	put = true;
	if
#ifndef MUTATE_DISPOSE_UNMAPS_UNDER_A_HANDLER
	/* irq_domain_warn_handlers(): the reference stays, and the line mapped */
	:: desc[d].ref == 1 && desc[d].action -> keep(d)
#endif
	:: else ->
#ifndef MUTATE_COUNT_DROPPED_WITHOUT_THE_MUTEX
		drop(d);
#endif
#ifdef MUTATE_FIRST_DISPOSE_UNMAPS
		desc[d].ref = 0;
#endif
#ifndef MUTATE_LAST_DISPOSE_DOES_NOT_UNMAP
		last = !desc[d].ref		/* irq_mapping_release() */
#endif
	fi
}

/* The descriptor which the owner left to handlers goes with the last user */
inline irq_dispose_revoked(d)
{
	atomic {
		access(d);
#ifdef MUTATE_FIRST_USER_FREES_WHAT_WAS_LEFT
		last = true;
#else
		last = (desc[d].ref == 1);
#endif
#ifdef MUTATE_COUNT_OF_WHAT_WAS_LEFT_IS_NOT_ATOMIC
	}
	atomic {
#endif
		if				/* refcount_dec_not_one() */
		:: !last -> access(d); drop(d)
		:: else
		fi
	}
	if
	:: last ->
		atomic {
			access(d);
			if
			:: desc[d].action -> last = false; keep(d)	/* WARN_ON() */
			:: else
			fi
		}
		if
		:: last ->
			atomic { access(d); drop(d) }	/* kref_put() */
			irq_free_desc(d)	/* irq_revoked_release() */
		:: else
		fi
	:: else
	fi
}

inline irq_dispose_mapping()
{
	atomic {
#ifndef MUTATE_DISPOSE_LOOKS_UP_WITHOUT_RCU
		rcu_read_lock();
#endif
		d = irq_get_irq_data(virq)
	}
	atomic {
		if
		:: d -> access(d); domain = desc[d].domain
		:: else
		fi
	}
	atomic {
		if
		:: d && !domain -> access(d); revoked = (desc[d].ref > 0)	/* or WARN_ON() */
		:: else
		fi;
		rcu_read_unlock()
	}
#ifdef MUTATE_COUNT_DROPPED_WITHOUT_THE_MUTEX
	if
	:: atomic { domain && desc[d].ref -> drop(d) }
	:: else
	fi;
#endif
	if
	:: domain ->
		atomic {
			irq_domain_lock_mappings(line);
#ifndef MUTATE_NO_LOOKUP_UNDER_THE_MUTEX
			d = irq_get_irq_data(virq);
#endif
			if
#ifdef MUTATE_NO_LOOKUP_UNDER_THE_MUTEX
			:: true -> access(d); irq_mapping_put(d)
#else
			:: d && desc[d].domain == domain -> irq_mapping_put(d)
			:: else -> put = false	/* the owner was faster */
#endif
			fi;
			if
			:: last && line == LINEAR
			:: last && line == WIRE -> enter_msi_core(WIRE)
			:: !last -> irq_domain_unlock_mappings(line)
			fi
		}
		if
		:: last && line == LINEAR ->	/* irq_domain_unmap_locked() */
			irq_domain_disassociate_locked(LINEAR, d);
			atomic {
				irq_free_desc(d);
				irq_domain_unlock_mappings(LINEAR)
			}
		:: last && line == WIRE ->	/* irq_domain_unmap_locked() */
			assert(msi_irq == d);	/* msi_device_domain_free_wired() */
			irq_domain_free_irqs(d);
			atomic {
				leave_msi_core(WIRE);
				irq_domain_unlock_mappings(WIRE)
			}
		:: atomic {
			!last && !put && d -> access(d);
			revoked = (!desc[d].domain && desc[d].ref)
		}
		:: !last && !put && !d
		:: !last && put			/* return */
		fi
	:: else
	fi;
#ifndef MUTATE_WHAT_WAS_LEFT_STAYS
	if
	:: revoked -> irq_dispose_revoked(d)
	:: else
	fi
#endif
}

/* The interrupt arrives */
inline generic_handle_domain_irq()
{
	atomic {
		begin_call();
		rcu_read_lock();
		d = revmap[line]		/* irq_resolve_mapping() */
	}
	atomic {
		if
		:: d -> access(d)		/* handle_irq_desc() */
		:: else
		fi;
		rcu_read_unlock();
		calls[line]--
	}
}

/* A domain must not be freed while somebody is in a call for it */
#ifdef MUTATE_CALLERS_ARE_THERE_DURING_REMOVAL
#define can_remove(line)	true
#define can_dispose(line)	true
#else
#define can_remove(line)	(calls[line] == 0)
#define can_dispose(line)	(!gone[line] || freed[line])
#endif

proctype user(byte me; byte line; byte kind)
{
	byte virq, d, domain, i;
	bool created, handler, put, last, revoked;

	if
	:: kind == HANDLES -> generic_handle_domain_irq()
	:: kind != HANDLES && line == LINEAR -> map_linear()
	:: kind != HANDLES && line == WIRE -> map_wire()
	fi;
	/* Installs a handler, or not */
	if
	:: atomic {
			virq -> use();
			request_irq();
			if
			:: !handler -> goto done_with_it
			:: handler
			fi
		}
		if
		:: atomic { handler -> use(); free_irq() }
		/* A bug of the caller: it is freed after irq_dispose_mapping() */
		:: atomic { handler && kind == MAPS -> goto done_with_it }
		fi
	:: atomic { virq -> goto done_with_it }
	:: atomic { !virq -> goto over }
	fi;

done_with_it:
	atomic {
		use();
		if
#ifdef MUTATE_CALLERS_DISPOSE_WHAT_THEY_LOST
		:: !held[me] && kind != MAPS -> goto over
		:: !held[me] && kind == MAPS && can_dispose(line) -> calls[line]++
#else
		:: !held[me] -> goto over
#endif
		:: held[me] && kind == LOOKS_UP -> keep(virq); goto over
		:: held[me] && kind == MAPS && can_dispose(line) ->
			calls[line]++;
			disposing[me] = virq
		fi
	}
	irq_dispose_mapping();
	atomic {
		assert(!held[me]);
		calls[line]--;
		disposing[me] = 0;
		if
		:: !handler -> goto over
		:: handler
		fi
	}
	atomic { free_irq(); goto over }
over:
	atomic {
		virq = 0;
		d = 0;
		domain = 0;
		created = false;
		put = false;
		last = false;
		revoked = false;
		done++
	}
}

/* The owner takes LINEAR back: irq_domain_revoke_locked() for what is mapped */
inline revoke_linear()
{
	atomic {
		lock(mutex[LINEAR]);
		d = revmap[LINEAR];	/* irq_resolve_mapping(), irq_domain_next_mapping() */
#ifndef MUTATE_REVOKE_FREES_UNDER_A_HANDLER
		/* irq_domain_warn_handlers(): free_irq() still has to find it */
		left = (desc[d].action != 0);
#endif
#ifdef MUTATE_CALLERS_REQUEST_WHILE_REVOKING
	}
	atomic {
#endif
		if
		:: d && !left ->
#ifndef MUTATE_REVOKE_KEEPS_THE_COUNT
			desc[d].ref = 0;	/* irq_mapping_reset() */
#endif
			take_away(d)
		:: else
		fi;
		desc[d].norequest = (d != 0)
	}
	if
	:: d ->				/* irq_domain_detach_locked() */
		irq_domain_disassociate_locked(LINEAR, d);
		if
		:: !left -> irq_free_desc(d)
		:: else
		fi
	:: else
	fi;
	atomic {
		d = 0;
		left = false;
		check_line(LINEAR);
		unlock(mutex[LINEAR])
	}
}

proctype owner(byte me)
{
	byte d, i;
	bool left;

	/* irq_domain_revoke_mapping(), which the domain survives */
	if
	:: revoke_linear()
	:: skip
	fi;

	/* irq_domain_remove() */
	atomic {
		can_remove(LINEAR) -> gone[LINEAR] = true;
#ifndef MUTATE_REMOVE_DOES_NOT_REVOKE
		revoke_linear();		/* irq_domain_revoke_mappings() */
#endif
		assert(!revmap[LINEAR] && !mapcount[LINEAR] && !hw[LINEAR]);
		freed[LINEAR] = true	/* irq_domain_free() */
	}

	/* msi_remove_device_irq_domain() */
	atomic {
#ifdef MUTATE_CALLERS_LEAVE_THE_HANDLER_OF_A_WIRE
		can_remove(WIRE) -> gone[WIRE] = true;
#else
		can_remove(WIRE) && !desc[revmap[WIRE]].action -> gone[WIRE] = true;
#endif
		lock(msi_lock);
#ifndef MUTATE_REMOVE_LEAVES_WIRES
		if
		:: msi_irq -> irq_domain_free_irqs(msi_irq)	/* msi_domain_free_leftovers() */
		:: else
		fi;
#endif
		check_line(WIRE);
		assert(!revmap[WIRE]);
		freed[WIRE] = true;	/* irq_domain_remove() has nothing left to revoke */
		unlock(msi_lock)
	}

	/* Nothing is left but descriptors of handlers which nobody disposes of */
	atomic {
		done == USERS;
		for (i : 1 .. DESCS) {
			assert(!desc[i].grace && !desc[i].action && !desc[i].domain);
			assert(desc[i].ref == desc[i].kept);
			assert(desc[i].allocated == (desc[i].ref > 0))
		}
	}
}

/* What one user does is as good as what another one does, so the order is left out */
init {
	byte job[USERS], i;

	atomic {
		for (i : 0 .. USERS - 1) {
			if
			:: i > 0 -> job[i] = job[i - 1]
			:: else
			fi;
			do
			:: job[i] < JOBS - 1 -> job[i]++
			:: break
			od
		}
		for (i : 0 .. USERS - 1) {
			run user(i, LINEAR + job[i] / 3, job[i] % 3)
		}
		run owner(OWNER);
		for (i : 0 .. USERS - 1) {
			job[i] = 0
		}
		i = 0
	}
}
