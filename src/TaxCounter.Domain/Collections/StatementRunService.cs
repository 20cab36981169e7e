using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Writes statements and notices in bulk: begun once, then some letters at a time, each time in one transaction; after it was broken off it goes on where it was.</summary>
public sealed class StatementRunService(IStatementRuns runs, IOverdueSearch overdue, StatementService single, CollectionLetters writer, IAccounts accounts, ILedgers ledgers, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>How many letters are written in one transaction: the counter waits no longer than for these.</summary>
    public const int AtOnce = 20;

    /// <summary>Settles which accounts get a letter; the same form again finds the first. Refused: another role, a list without accounts or with too many.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="kind">Which letter.</param>
    /// <param name="question">Which accounts.</param>
    /// <param name="list">The same in words, for the cover sheet.</param>
    /// <param name="act">Who and when.</param>
    public Task<Result<StatementRun>> Begin(StatementRunId id, StatementKind kind, OverdueQuestion question, string list, CounterAct act) => transaction.Do<StatementRun>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await runs.Find(id) is { } earlier)
        {
            return earlier;
        }

        if (!act.By.May(Permission.SendDemands))
        {
            return CollectionRefusals.NotAllowed(act.By, "send letters in bulk");
        }

        var rows = await overdue.All(question, StatementRun.MostLetters + 1);
        if (rows.Count is 0 or > StatementRun.MostLetters)
        {
            return rows.Count == 0 ? CollectionRefusals.NobodyOnList : CollectionRefusals.TooMany(StatementRun.MostLetters);
        }

        var run = StatementRun.Of(id, await runs.NextNumber(act.Today.Year), kind, list, [.. rows.Select(r => r.Id)], act);
        runs.Add(run);
        await audit.Record(act, "collections.bulk", run.Number.ToString(), details: $"{kind.Several()}, {rows.Count} accounts: {list}");
        return run;
    });

    /// <summary>Writes the next letters; nothing where none is left. Refused: another role, no such run, and where no template is in force.</summary>
    public Task<Result<StatementRun>> GoOn(StatementRunId id, CounterAct act) => transaction.Do<StatementRun>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.SendDemands))
        {
            return CollectionRefusals.NotAllowed(act.By, "send letters in bulk");
        }

        if (await runs.Find(id) is not { } run)
        {
            return CollectionRefusals.RunUnknown;
        }

        if (run.Left == 0)
        {
            return run;
        }

        runs.Touch(run);
        foreach (var item in run.Items.Where(i => i.Letter is null && i.WhyNone is null).Take(AtOnce).ToList())
        {
            if (await Write(run, item, act) is { } no)
            {
                return no;
            }
        }

        return run;
    });

    private async Task<Refusal?> Write(StatementRun run, StatementRunItem item, CounterAct act)
    {
        var account = (await accounts.Find(item.AccountId))!;
        var owed = single.Listed(run.Kind, await ledgers.OfAccount(account.Id, openOnly: true), act.Today);
        if (StatementService.WhyNotWrite(run.Kind, account, act.Today) is not null || owed.Count == 0)
        {
            item.Skip(owed.Count == 0 ? "paid since" : "bankruptcy");
            return null;
        }

        var letter = await writer.Write(run.Kind, owed, await ledgers.Unapplied(account.Id), account, run.Number.ToString(), act);
        if (letter.Refusal is { } no)
        {
            return no;
        }

        item.Wrote(letter.Value.Number, owed.Total(b => b.Owed));
        return null;
    }
}
