using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Call mode: hands a clerk one account after the other, in the order of the list, and never one that somebody else is calling.</summary>
public sealed class CallQueue(IOverdueSearch overdue, IContacts contacts, ContactService service)
{
    private const int Tries = 20;

    /// <summary>
    /// The account to call next, taken for this person; what they hold already comes first, so that a second click, a reload and Back find the same. Refused outside the
    /// hours of calls, and where nobody is left.
    /// </summary>
    public async Task<Result<AccountId>> Next(OverdueQuestion question, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (service.WhyNoCallNow(act) is { } no)
        {
            return no;
        }

        if (await contacts.HeldBy(act.By.Person, act.At) is { } held && (await service.Claim(held, act)).Refusal is null)
        {
            return held;
        }

        foreach (var account in await overdue.Callable(question, act.By.Person, act.At, Tries))
        {
            var taken = await service.Claim(account, act);
            if (taken.Refusal is null)
            {
                return account;
            }

            if (taken.Refusal.Code.StartsWith("staff.", StringComparison.Ordinal))
            {
                return taken.Refusal;
            }
        }

        return CollectionRefusals.NobodyLeft;
    }
}
