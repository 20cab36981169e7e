using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Sends one account its statement, a notice of balance, or a demand.</summary>
public sealed class StatementService(CollectionLetters writer, ILetters letters, IDemands demands, IContacts contacts, IAccounts accounts, ILedgers ledgers, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>The name of the demand among the notices of the rule book.</summary>
    public const string DemandNotice = "demand";

    /// <summary>
    /// Writes a statement or a notice; the same form again finds it. Refused where nothing is owed (or overdue, for a notice), and a notice while a bankruptcy court has the
    /// case.
    /// </summary>
    public Task<Result<LetterNumber>> Send(LetterId id, StatementKind kind, AccountId account, CounterAct act) => transaction.Do<LetterNumber>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkOverdue))
        {
            return CollectionRefusals.NotAllowed(act.By, $"send a {kind.Words()}");
        }

        if (await letters.Find(id) is { } earlier)
        {
            return earlier.Number;
        }

        if (await accounts.Find(account) is not { } found)
        {
            return CollectionRefusals.AccountUnknown;
        }

        if (WhyNotWrite(kind, found, act.Today) is { } forbidden)
        {
            return forbidden;
        }

        var owed = Listed(kind, await ledgers.OfAccount(account, openOnly: true), act.Today);
        if (owed.Count == 0)
        {
            return kind == StatementKind.Notice ? CollectionRefusals.NothingOverdue : CollectionRefusals.NothingOwed;
        }

        var written = await writer.Write(kind, owed, await ledgers.Unapplied(account), found, found.Number.Digits, act, id);
        return written.Refusal is { } no ? no : written.Value.Number;
    });

    /// <summary>
    /// Sends a demand for what filed returns say is overdue; the same form again finds it. Its last day is that of the rule book. Refused: another role, a bankruptcy,
    /// nothing filed and overdue, a demand that still runs, and where the rule book does not know the days: its sentence says whom to ask.
    /// </summary>
    public Task<Result<Demand>> Demand(DemandId id, AccountId account, CounterAct act) => transaction.Do<Demand>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await demands.Find(id) is { } earlier)
        {
            return earlier;
        }

        if (await accounts.Find(account) is not { } found)
        {
            return CollectionRefusals.AccountUnknown;
        }

        var sheet = await contacts.Sheet(account);
        var owed = Demandable(await ledgers.OfAccount(account, openOnly: true), act.Today);
        var card = DemandCard(act.Today);
        if ((act.By.May(Permission.SendDemands) ? null : CollectionRefusals.NotAllowed(act.By, "send a demand")) is { } role)
        {
            return role;
        }

        if ((WhyNoCollecting(found, act.Today) ?? card.Refusal ?? (sheet?.DemandUntil >= act.Today ? CollectionRefusals.DemandRuns(sheet.DemandUntil.Value) : null) ?? (owed.Count == 0 ? CollectionRefusals.NothingToDemand : null)) is { } no)
        {
            return no;
        }

        if (sheet is null)
        {
            sheet = CallSheet.Of(account);
            contacts.Add(sheet);
        }
        else
        {
            contacts.Touch(sheet);
        }

        sheet.Demanded(card.Value.By!.Value);
        await audit.Record(act, "collections.demand", found.Number.Digits, found.Number.Digits, $"{owed.Total(b => b.Owed).Plain()} by {DateWords.Iso(card.Value.By.Value)}, {card.Value.Authority!.Text}");
        var letter = await writer.Demand(owed, card.Value, found, act);
        if (letter.Refusal is { } unwritten)
        {
            return unwritten;
        }

        var demand = Collections.Demand.Of(id, account, letter.Value, owed, card.Value, act);
        demands.Add(demand);
        return demand;
    });

    /// <summary>The demands of an account with what is still owed of each, newest first.</summary>
    public async Task<IReadOnlyList<DemandStanding>> Demands(AccountId account, DateOnly today)
    {
        var all = await demands.OfAccount(account);
        var owed = all.Count == 0 ? [] : (await ledgers.Find([.. all.SelectMany(d => d.Periods).Select(p => p.ObligationId).Distinct()])).ToDictionary(l => l.Obligation.Id, l => Money.Max(Money.Zero, l.AsOf(today, rules).Owed));
        return [.. all.Select(d => new DemandStanding(d, d.Periods.Total(p => owed.GetValueOrDefault(p.ObligationId))))];
    }

    /// <summary>What the law says of a demand of a day: its last day and who says so. Refused where the rule book does not know it, with whom to ask.</summary>
    public Result<RightsCard> DemandCard(DateOnly on)
    {
        var notice = rules.Deadlines.Rights.Find(DemandNotice);
        if (notice.Refusal is { } none)
        {
            return none;
        }

        var cards = rules.Deadlines.Rights.Cards(notice.Value, on);
        return cards.Refusal is { } no ? no : cards.Value is [{ By: not null } card, ..] ? card : RuleBookRefusals.NotInTheRuleBook(cards.Value[0].Says);
    }

    /// <summary>What a letter of a kind lists.</summary>
    public IReadOnlyList<ObligationBalance> Listed(StatementKind kind, IEnumerable<ObligationLedger> open, DateOnly today) =>
        [.. open.Select(l => l.AsOf(today, rules)).Where(b => b.Owed.IsPositive && (kind == StatementKind.Statement || b.DaysLate > 0))];

    /// <summary>What can be demanded: overdue for a return that is filed.</summary>
    public IReadOnlyList<ObligationBalance> Demandable(IEnumerable<ObligationLedger> open, DateOnly today) => [.. open.Where(l => l.FiledOn is not null).Select(l => l.AsOf(today, rules)).Where(b => b.Owed.IsPositive && b.DaysLate > 0)];

    /// <summary>Why a letter of a kind is not written; null where it may be. A statement asks for nothing.</summary>
    public static Refusal? WhyNotWrite(StatementKind kind, Account account, DateOnly today) => kind == StatementKind.Notice ? WhyNoCollecting(account, today) : null;

    /// <summary>Why nothing is asked for in writing; null where it may be.</summary>
    public static Refusal? WhyNoCollecting(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.AlertsOn(today).FirstOrDefault(a => a.Kind == AlertKind.Bankruptcy) is { } alert ? CollectionRefusals.Bankruptcy(alert.Text) : null;
    }
}
