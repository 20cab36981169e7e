using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Brings the books to where a movement outside of the office stands, inside of the act that decided it: checks of a lockbox become payments, money without an owner waits in suspense.</summary>
public sealed class OutsidePosting(OutsidePaymentService payments, IAccounts accounts, IAccountSearch search, IJournal journal, RuleBook rules)
{
    private const int MostNamed = 10;
    private const string NoOwner = "The file names no account of the office.";

    /// <summary>What stood in the books for the item is reversed, and what stands for it now is posted.</summary>
    public async Task Restate(StatementItem item, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(act);
        if (item.PostingId is { } before && await journal.Find(before) is { } posting)
        {
            journal.Add(posting.Reversed(posting.Kind, act.Today, act));
            item.Stands(null);
        }

        if (OutsideBooks.PostingOf(item, await BusinessDay(item.Told.Day, act), act) is { } now)
        {
            journal.Add(now);
            item.Stands(now.Id);
        }
    }

    /// <summary>A check of a lockbox as its file tells it: a payment of the account it names, by number or else by the one account with its payer's name; in suspense where it names none.</summary>
    public async Task<Result<Done>> PostOrSuspend(StatementItem item, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(act);
        return await AccountOf(item.Told) is { } account ? await Post(item, account, MatchedBy.Reference, act) : item.PutAside(act.Because(NoOwner));
    }

    /// <summary>Posts a check of a lockbox as a payment of an account. Refused: another kind of item, one that is decided.</summary>
    public async Task<Result<Done>> Post(StatementItem item, Account account, MatchedBy by, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(account);
        if ((item.Told.Kind != ItemKind.LockboxCheck ? ReconciliationRefusals.NotAPayment : item.WhyNotMatch(act)) is { } no)
        {
            return no;
        }

        var posted = await payments.Post(Asked(item, account), act);
        return posted.Refusal is { } refused ? refused
            : item.Match(new StatementMatch(new MatchTarget(MatchKind.Posted, posted.Value.Number.ToString(), item.Told.Amount, posted.Value.BusinessDay, [], $"posted as receipt {posted.Value.Number} for {account.Name}"), by), act);
    }

    /// <summary>What it would pay.</summary>
    public Task<Result<OutsideOffer>> Offer(StatementItem item, Account account, CounterAct act) => payments.Offer(Asked(item, account), act);

    private OutsidePayment Asked(StatementItem item, Account account)
    {
        var told = item.Told;
        var meant = rules.FindTaxType(told.PaysTaxType) is not null && Period.TryParse(told.PaysPeriod, out _);
        return new OutsidePayment
        {
            Id = PaymentEventId.From(item.Id.Value),
            Account = account.Id,
            TaxType = meant ? told.PaysTaxType : null,
            Period = meant && Period.TryParse(told.PaysPeriod, out var period) ? period : null,
            Tender = new TenderDraft(TenderKind.Lockbox, told.Amount)
            {
                RoutingNumber = told.RoutingNumber.Length == 9 ? told.RoutingNumber : null,
                DocumentNumber = told.CheckNumber.Length > 0 ? told.CheckNumber : null,
                DrawnBy = told.Payer.Length > 0 ? told.Payer[..Math.Min(told.Payer.Length, TenderDraft.LongestName)] : null,
            },
            Received = told.Day,
            Postmark = told.Postmark,
            CameBy = $"lockbox {told.Account}{(told.BankReference.Length > 0 ? ", " + told.BankReference : "")}",
        };
    }

    private async Task<Account?> AccountOf(ReadItem told)
    {
        if (told.PaysAccount.Length > 0)
        {
            return AccountNumber.TryParse(told.PaysAccount, out var number) ? await accounts.Find(number) : null;
        }

        if (told.Payer.Length == 0)
        {
            return null;
        }

        List<Account> named = [];
        foreach (var hit in (await search.Find(told.Payer)).Hits.Where(h => h.IsExact).Take(MostNamed))
        {
            if (await accounts.Find(hit.Number) is { } account && (IsName(account.TaxpayerName, told.Payer) || IsName(account.TradeName, told.Payer)))
            {
                named.Add(account);
            }
        }

        return named.Count == 1 ? named[0] : null;
    }

    private static bool IsName(string? name, string payer) => string.Equals(TypedText.Plain(name ?? ""), TypedText.Plain(payer), StringComparison.OrdinalIgnoreCase);

    /// <summary>The office's day whose money it is: its own while that is open, the day on which it is posted afterwards.</summary>
    private async Task<DateOnly> BusinessDay(DateOnly told, CounterAct act) => told <= act.Today && await journal.WhyNotPost(told) is null ? told : act.BusinessDay;
}
