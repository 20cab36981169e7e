using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Notes that a promise is broken, for the nightly review: once for each, in the account's audit trail.</summary>
public sealed class PromiseService(IPromises promises, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Notes it as of a day. A second time does nothing. Refused where there is no such promise, and where it is not broken on that day.</summary>
    public Task<Result<Done>> NoteBroken(PromiseId id, DateOnly day, CounterAct act) => transaction.Do<Done>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await promises.Find(id) is not { } standing)
        {
            return CollectionRefusals.PromiseUnknown;
        }

        if (await promises.IsNoted(id))
        {
            return Done.It;
        }

        if (!standing.On(day).IsBroken)
        {
            return CollectionRefusals.NotBroken;
        }

        promises.Add(PromiseNote.Of(standing, day, act));
        var account = (await accounts.Find(standing.Promise.AccountId))!;
        await audit.Record(act, "collections.promise-broken", account.Number.Digits, account.Number.Digits, standing.Sentence(day));
        return Done.It;
    });
}
