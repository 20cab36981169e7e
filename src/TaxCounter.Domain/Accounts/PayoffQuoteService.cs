using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>Tells what settles everything due on a few days, keeps what was told, and says whether it still holds.</summary>
public sealed class PayoffQuoteService(IPayoffQuotes quotes, IAccounts accounts, IAccountHistorySearch records, ILedgers ledgers, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>The longest name of somebody who asks.</summary>
    public const int LongestAskedBy = 100;

    private const int Shown = 3;

    /// <summary>What each day would come to; nothing is written. A day that may not be quoted is left out.</summary>
    public async Task<IReadOnlyList<QuoteFigures>> Preview(AccountId account, IEnumerable<DateOnly> days, DateOnly today)
    {
        var last = LastDay(today);
        var open = await ledgers.OfAccount(account, openOnly: true);
        return [.. days.Where(d => d >= today && (last.Refusal is not null || d <= last.Value)).Distinct().Order().Select(d => QuoteFigures.Of(open, d, rules))];
    }

    /// <summary>
    /// Keeps a quote under the next number. The same form again gives the same quote; refused without a day, with more than four, for a day gone by or
    /// further ahead than the office quotes, and where nothing is due on any of them.
    /// </summary>
    public Task<Result<PayoffQuote>> Make(MakeQuote asked, CounterAct act) => transaction.Do<PayoffQuote>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.MakeQuotes))
        {
            return StaffRefusals.NotAllowed(act.By, "make payoff quotes");
        }

        if (await quotes.Find(asked.Id) is { } earlier)
        {
            return earlier.IsOf(asked) ? earlier.Again() : QuoteRefusals.OtherContent(earlier.Number);
        }

        if (WhyNot(asked, act.Today) is { } no)
        {
            return no;
        }

        if (await accounts.Find(asked.Account) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        var open = await ledgers.OfAccount(asked.Account, openOnly: true);
        List<QuoteFigures> figures = [.. asked.OrderedDays.Select(d => QuoteFigures.Of(open, d, rules))];
        if (figures.TrueForAll(f => f.Total.IsZero))
        {
            return QuoteRefusals.NothingDue;
        }

        var quote = PayoffQuote.Make(asked, await quotes.NextNumber(act.Today.Year), figures, act);
        quotes.Add(quote);
        await audit.Record(act, "accounts.quote-make", quote.Number.ToString(), account.Number.Digits, string.Join(", ", quote.Days.Select(d => $"{d.Day:yyyy-MM-dd} {d.Total.Plain()}")));
        return quote;
    });

    /// <summary>The number of the account a quote is for; null when there is no such quote.</summary>
    public async Task<AccountNumber?> AccountOf(QuoteNumber number) =>
        await quotes.Find(number) is { } quote && await accounts.Find(quote.AccountId) is { } account ? account.Number : null;

    /// <summary>The newest quotes of an account whose days are not all over, with how each stands.</summary>
    public async Task<IReadOnlyList<QuoteCheck>> Open(AccountId account, DateOnly today)
    {
        List<QuoteCheck> checks = [];
        foreach (var quote in await quotes.Newest(account, today, Shown))
        {
            checks.Add(await Check(quote, today));
        }

        return checks;
    }

    /// <summary>Whether a quote still holds: its days are not over, and the same days worked out now give the same figures.</summary>
    public async Task<QuoteCheck> Check(PayoffQuote quote, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var coming = quote.Days.Where(d => d.Day >= today).ToList();
        if (coming.Count == 0)
        {
            return new QuoteCheck(quote, QuoteState.Past, quote.Days[^1], quote.Days[^1].Total, []);
        }

        var open = await ledgers.OfAccount(quote.AccountId, openOnly: true);
        var now = coming.ConvertAll(d => QuoteFigures.Of(open, d.Day, rules));
        var changed = coming.FindIndex(d => !IsSame(d, now[coming.IndexOf(d)]));
        if (changed < 0)
        {
            return new QuoteCheck(quote, QuoteState.Holds, coming[0], now[0].Total, []);
        }

        var state = now.TrueForAll(d => d.Total.IsZero) ? QuoteState.Settled : QuoteState.Changed;
        return new QuoteCheck(quote, state, coming[changed], now[changed].Total, await Since(quote));
    }

    private async Task<IReadOnlyList<HistoryRow>> Since(PayoffQuote quote) =>
        [.. (await records.History(quote.AccountId, 1)).Rows.Where(r => r.PostedAt > quote.Made.At && !PostingKinds.Of(r.Kind).IsFollowUp)];

    private static bool IsSame(QuotedDay quoted, QuoteFigures now) =>
        quoted.Parts.Count == now.Parts.Count && now.Parts.All(n => quoted.Parts.Any(q =>
            q.ObligationId == n.Obligation.Id && q.Tax == n.Tax && q.Penalty == n.Penalty && q.Interest == n.Interest && q.Other == n.Other));

    private Refusal? WhyNot(MakeQuote asked, DateOnly today)
    {
        var days = asked.OrderedDays;
        if (days.Count == 0)
        {
            return QuoteRefusals.NoDay;
        }

        if (days.Count > PayoffQuote.MostDays)
        {
            return QuoteRefusals.TooManyDays;
        }

        if (days[0] < today)
        {
            return QuoteRefusals.DayGoneBy(days[0]);
        }

        var last = LastDay(today);
        if (last.Refusal is { } no)
        {
            return no;
        }

        if (days[^1] > last.Value)
        {
            return QuoteRefusals.TooFarAhead(days[^1], last.Value);
        }

        return !Enum.IsDefined(asked.Channel) ? QuoteRefusals.Channel
            : asked.AskedBy.Trim().Length > LongestAskedBy ? QuoteRefusals.AskedByTooLong
            : StaffRefusals.WrongText(asked.AskedBy, "AskedBy");
    }

    /// <summary>The last day that may be quoted (the rule book's <c>counter.quoteDays</c>).</summary>
    public Result<DateOnly> LastDay(DateOnly today)
    {
        var days = rules.Counter.QuoteDays.On(today);
        return days.Refusal is { } no ? no : today.AddDays(days.Value.Value);
    }
}
