using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Collections;

/// <summary>On the account's page: the newest promise and a demand that runs, each in a sentence, and the way to its contacts.</summary>
public sealed class CollectionsOnAccount(IPromises promises, IContacts contacts, StatementService statements) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var late = seen.Balance.Open.Any(b => b.Owed.IsPositive && b.DaysLate > 0);
        if (!seen.Who.May(Permission.SeeOverdue) || (!late && !seen.Has(this)))
        {
            return new AccountPart();
        }

        var sheet = seen.Has(this) ? await contacts.Sheet(seen.Account.Id) : null;
        var promise = sheet?.PromiseId is { } id ? await promises.Find(id) : null;
        var demand = sheet?.DemandUntil is null ? null : (await statements.Demands(seen.Account.Id, seen.Today)).FirstOrDefault(d => !d.IsPaid);
        return new AccountPart
        {
            Notes = promise is null && demand is null ? [] : [new AccountNote("/Collections/_OnAccount.cshtml", new OnAccountNote(seen.Account, promise, demand, seen.Today))],
            Actions =
            [
                new AccountAction
                {
                    Place = 31,
                    Key = "O",
                    Url = $"/collections/calls/{seen.Account.Number}",
                    Text = "Contacts and promises",
                    Note = sheet?.LastOn is { } on ? $"{Shell.DayText.Short(on, seen.Today)}: {sheet.LastOutcome!.Value.Words()}" : "call, note, promise, letter",
                },
            ],
        };
    }
}
