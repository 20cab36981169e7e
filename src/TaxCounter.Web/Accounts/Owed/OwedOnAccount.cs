using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>On the account's page: quotes whose days are not all over, what is owed and why, a letter, alerts, the tax id in full.</summary>
public sealed class OwedOnAccount(PayoffQuoteService quotes) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var open = seen.Has(this) ? await quotes.Open(seen.Account.Id, seen.Today) : [];
        return new AccountPart
        {
            Notes = [.. open.Select(q => new AccountNote("/Accounts/Owed/_QuoteState.cshtml", (seen.Account.Number, q)))],
            Actions = [.. Actions(seen)],
        };
    }

    private static IEnumerable<AccountAction> Actions(AccountSeen seen)
    {
        var url = $"/accounts/{seen.Account.Number}";
        yield return new() { Place = 20, Key = "W", Url = $"{url}/owed{(seen.IsToday ? "" : "?asOf=" + seen.Balance.Day.Field())}", Text = "What they owe, and why", Note = "a letter to print, in their language" };
        yield return new() { Place = 22, Key = "S", Url = url + "/status", Text = "Where everything stands", Note = "where it is, for whom it waits, what comes next" };
        if (seen.Who.May(Permission.MakeQuotes))
        {
            yield return new() { Place = 30, Key = "Q", Url = url + "/owed#quote", Text = "Payoff quote", Note = "today, Friday, end of month, any day" };
        }

        if (seen.Balance.Unapplied.IsPositive && seen.Balance.Open.Count > 0 && seen.Who.May(Permission.TakePayments))
        {
            yield return new() { Place = 25, Key = "C", Url = url + "/credit", Text = "Apply credit", Note = seen.Balance.Unapplied.InDollars() + " pays nothing yet" };
        }

        if (seen.Who.May(Permission.WriteLetters))
        {
            yield return new() { Place = 57, Key = "X", Url = url + "/letters/new", Text = "Write a letter", Note = "previewed, and kept as sent" };
        }

        if (seen.Who.May(Permission.KeepAlerts))
        {
            yield return new() { Place = 58, Url = url + "/alerts", Text = "Alerts", Note = "put one up, lift one" };
        }

        if (seen.Account.TaxId is not null && seen.Who.May(Permission.RevealTaxId))
        {
            yield return new() { Place = 60, Key = "I", Url = url + "/tax-id", Text = "Tax id in full", Note = "with a reason; on record" };
        }
    }
}
