using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A clerk's drawer through its day: opened with a counted starting cash, counted blind, accepted by a supervisor.</summary>
public sealed class DrawerService(IDrawers drawers, IJournal journal, IAuditTrail audit, IOneTransaction transaction, TwoApprovers approvers, RuleBook rules)
{
    /// <summary>Opens a drawer for the clerk and posts its starting cash from the change fund. Refused while one of an earlier day is not finished, unless a supervisor lets it open.</summary>
    /// <param name="number">The number on it.</param>
    /// <param name="counted">The counted starting cash.</param>
    /// <param name="act">The clerk.</param>
    /// <param name="allowed">The supervisor who lets it open beside an unfinished one, and why; null for nobody.</param>
    public Task<Result<Drawer>> Open(int number, Money counted, CounterAct act, CounterAct? allowed = null) => transaction.Do<Drawer>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await journal.WhyNotPost(act.Today) is { } closed)
        {
            return closed;
        }

        if (await drawers.KeptBy(act.By.Id, act.Today) is { } kept)
        {
            return CashieringRefusals.DrawerAlreadyOpen(kept);
        }

        List<Drawer> left = [.. (await drawers.LeftBy(act.By.Id, act.Today)).Where(d => d.IsOfFormerDay(act.Today))];
        if (EarlierDrawers.WhyNot(left, act, allowed) is { } first)
        {
            return first;
        }

        if (await drawers.InUse(number) is { } taken)
        {
            return CashieringRefusals.DrawerTaken(taken, act.By);
        }

        if (rules.Counter.DrawerCashLimit.On(act.Today) is { Refusal: null } limit && rules.Counter.AskAboveTimes?.On(act.Today) is { Refusal: null } times && counted > limit.Value.Value * times.Value.Value)
        {
            return CashieringRefusals.StartingCashTooMuch(counted, limit.Value.Value);
        }

        var opened = Drawer.Open(number, counted, act.Today, act);
        if (opened.Refusal is { } no)
        {
            return no;
        }

        drawers.Add(opened.Value);
        Post(PostingKind.DrawerOpened, opened.Value, act, Moved(LedgerAccount.ChangeFund, LedgerAccount.DrawerCash, counted, opened.Value));
        await audit.Record(act, "cashiering.drawer-open", opened.Value.AuditKey(), changes: [new("starting cash", null, counted.Plain())]);
        if (left.Count > 0 && allowed is not null)
        {
            drawers.Add(DrawerBeside.Of(opened.Value, left, allowed));
            await audit.Record(allowed.Using(Permission.AcceptDrawers), "cashiering.drawer-let-open", opened.Value.AuditKey(), details: $"{opened.Value.ClerkName}; {EarlierDrawers.Words(left)}");
        }

        return opened;
    });

    /// <summary>The clerk steps away.</summary>
    public Task<Result<Drawer>> Lock(DrawerId id, CounterAct act) => Change(id, act, "cashiering.drawer-lock", (drawer, _) => Task.FromResult(drawer.Lock(act)));

    /// <summary>The clerk is back.</summary>
    public Task<Result<Drawer>> Unlock(DrawerId id, CounterAct act) => Change(id, act, "cashiering.drawer-unlock", (drawer, _) => Task.FromResult(drawer.Unlock(act)));

    /// <summary>Starts a count: nothing is posted into the drawer from here on.</summary>
    public Task<Result<Drawer>> StartCount(DrawerId id, CounterAct act) => Change(id, act, "cashiering.drawer-count", async (drawer, _) =>
        await drawers.KeptBy(act.By.Id, drawer.BusinessDay) is { } other && other.Id != drawer.Id ? CashieringRefusals.DrawerAlreadyOpen(other) : drawer.StartCount(act));

    /// <summary>Leaves the count before anything is sealed.</summary>
    public Task<Result<Drawer>> BackToWork(DrawerId id, CounterAct act) => Change(id, act, "cashiering.drawer-back-to-work", (drawer, _) => Task.FromResult(drawer.BackToWork(act)));

    /// <summary>A supervisor takes a drawer of an earlier day over from a clerk who does not come back to it, with a reason; they finish it, and another one accepts it.</summary>
    public Task<Result<Drawer>> TakeOver(DrawerId id, CounterAct act) => Change(id, act, "cashiering.drawer-take-over", (drawer, _) =>
    {
        var from = drawer.ClerkName;
        var taken = drawer.TakeOver(act);
        if (taken.Refusal is null)
        {
            drawers.Add(DrawerTakenOver.Of(drawer, from, act));
        }

        return Task.FromResult(taken);
    });

    /// <summary>Seals a blind count and compares it with what the receipts say.</summary>
    public Task<Result<Drawer>> Seal(DrawerId id, DrawerPieces pieces, CounterAct act) => Change(id, act, "cashiering.drawer-seal-count", async (drawer, _) =>
        drawer.Seal(pieces, await drawers.Contents(drawer), act).Refusal is { } no ? no : Done.It);

    /// <summary>The clerk says why it does not agree; above the rule's amount with a written report.</summary>
    public Task<Result<Drawer>> Explain(DrawerId id, CounterAct act, string? report = null) => Change(id, act, "cashiering.drawer-explain", (drawer, _) => Task.FromResult(drawer.Explain(act, report, rules.Counter.ReportAbove(drawer.BusinessDay))));

    /// <summary>
    /// A supervisor takes the drawer over: the difference goes to over/short, the starting cash back to the change fund, the rest waits for the bank. Where the
    /// difference is above the second limit, the first of two supervisors leaves the drawer as it is, with their approval kept.
    /// </summary>
    public Task<Result<Drawer>> Accept(DrawerId id, CounterAct by) => transaction.Do<(Drawer Drawer, DrawerContents Inside), Drawer>(by, async () =>
        await drawers.Find(id) is { } drawer ? (drawer, await drawers.Contents(drawer)) : CashieringRefusals.NoDrawer, async read =>
    {
        ArgumentNullException.ThrowIfNull(by);
        var act = by.Using(Permission.AcceptDrawers);
        var (drawer, inside) = read;
        if ((drawer.WhyNotAccept(act) ?? DifferenceRefusals.OwnReason(drawer, act, rules.Counter.ReportAbove(drawer.BusinessDay))) is { } no)
        {
            return no;
        }

        var step = await approvers.Agree(LimitKind.OverShort, Asked(drawer), act);
        return step.Refusal is { } above ? above : step.Value == ApprovalStep.FirstOfTwo ? drawer : await TakeOver(drawer, inside, act);
    });

    private async Task<Result<Drawer>> TakeOver(Drawer drawer, DrawerContents inside, CounterAct act)
    {
        var was = drawer.State;
        if (drawer.Accept(act, rules.Counter.ReportAbove(drawer.BusinessDay)).Refusal is { } no)
        {
            return no;
        }

        Post(PostingKind.DrawerOverShort, drawer, act, Moved(LedgerAccount.OverShort, LedgerAccount.DrawerCash, drawer.OverShortAmount, drawer));
        var papers = inside.CheckAmount + inside.MoneyOrderAmount;
        Post(PostingKind.DrawerAccepted, drawer, act,
        [
            .. Left(LedgerAccount.DrawerCash, drawer.LastCount!.Cash, drawer),
            .. Left(LedgerAccount.SafeCash, drawer.Handling.Dropped, drawer),
            .. Left(LedgerAccount.ChangeFund, -drawer.StartingCashReturned, drawer),
            .. Left(LedgerAccount.UndepositedCash, -drawer.CashToBank, drawer),
            .. Moved(LedgerAccount.DrawerChecks, LedgerAccount.UndepositedChecks, papers, drawer),
        ]);
        await audit.Record(act, "cashiering.drawer-accept", drawer.AuditKey(), changes: [new("state", CashieringRefusals.Words(was), CashieringRefusals.Words(drawer.State)), new("over or short", null, drawer.OverShortAmount.Plain()), new("cash for the bank", null, drawer.CashToBank.Plain())]);
        return drawer;
    }

    private static ApprovalAsked Asked(Drawer drawer) => new()
    {
        Kind = CashieringDuty.Drawers,
        Key = drawer.Id.Value.ToString(),
        Revision = drawer.Revision,
        Amount = drawer.Differences,
        What = "cashiering.drawer-accept",
        Subject = drawer.AuditKey(),
    };

    private Task<Result<Drawer>> Change(DrawerId id, CounterAct act, string what, Func<Drawer, CounterAct, Task<Result<Done>>> change) => transaction.Do<Drawer>(act, async () =>
    {
        if (await drawers.Find(id) is not { } drawer)
        {
            return CashieringRefusals.NoDrawer;
        }

        var was = drawer.State;
        if ((await change(drawer, act)).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, what, drawer.AuditKey(), changes: drawer.State == was ? null : [new("state", CashieringRefusals.Words(was), CashieringRefusals.Words(drawer.State)), .. drawer.OverShortAmount.IsZero ? Array.Empty<AuditChange>() : [new("over or short", null, drawer.OverShortAmount.Plain())]]);
        return drawer;
    });

    private void Post(PostingKind kind, Drawer drawer, CounterAct act, IReadOnlyList<LineDraft> lines)
    {
        if (lines.Any(l => !l.Amount.IsZero))
        {
            journal.Add(Posting.Of(kind, PostingDays.On(drawer.BusinessDay), act, lines));
        }
    }

    private static IReadOnlyList<LineDraft> Left(LedgerAccount account, Money amount, Drawer drawer) => [LineDraft.Net(account, -amount) with { DrawerId = drawer.Id }];

    private static IReadOnlyList<LineDraft> Moved(LedgerAccount from, LedgerAccount to, Money amount, Drawer drawer) =>
        [LineDraft.Net(to, amount) with { DrawerId = drawer.Id }, LineDraft.Net(from, -amount) with { DrawerId = drawer.Id }];
}
