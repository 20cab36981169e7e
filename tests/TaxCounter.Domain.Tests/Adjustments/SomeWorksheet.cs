using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Adjustments;

/// <summary>A worksheet of one period in East Baton Rouge, due September 21, 2026; say only what the test is about.</summary>
internal static class SomeWorksheet
{
    public static WorksheetAnswer Works(string reason, string tax, string period, string charged, Func<AdjustmentRequest, AdjustmentRequest>? said = null, string? amount = null, string? filed = null, string? paid = null, string? paidSoFar = null) =>
        Of(reason, tax, period, charged, said, amount, filed, paid, paidSoFar).Value;

    public static Result<WorksheetAnswer> Of(string reason, string tax, string period, string charged, Func<AdjustmentRequest, AdjustmentRequest>? said, string? amount, string? filed = null, string? paid = null, string? paidSoFar = null)
    {
        var obligation = Domain.Ledger.Obligation.For(AccountId.New(), tax, Period.Parse(period), Day("2026-09-21"), "1700");
        List<LedgerEntry> entries = [new(PostingKind.Charge, Day("2026-09-21"), Component.Tax, Dollars(charged))];
        entries.AddRange(paidSoFar is null ? [] : [new LedgerEntry(PostingKind.Payment, Day("2026-09-21"), Component.Tax, -Dollars(paidSoFar))]);
        var input = new AdjustmentInput(obligation.Id) { Amount = amount is null ? null : Dollars(amount), FiledOn = filed is null ? null : Day(filed), PaidOn = paid is null ? null : Day(paid) };
        var request = new AdjustmentRequest { ReasonCode = reason, Statement = "x", Periods = [input] };
        var adjustment = Adjustment.Begin(AdjustmentId.New(), new AdjustmentNumber(2026, 1), obligation.AccountId, said?.Invoke(request) ?? request, Act()).Value;
        var row = EastBatonRouge.ReasonsOf(AdjustmentFigures.Duty).On(reason, Today).Value;
        return new Worksheet(EastBatonRouge).Of(new Dated<AdjustmentRule>(row.FirstDay, row.Value.Adjustment!, row.Authority), adjustment, input, new ObligationLedger(obligation, entries).AsOf(Today, EastBatonRouge));
    }

    /// <summary>Answers to the questions of the reason.</summary>
    public static Func<AdjustmentRequest, AdjustmentRequest> Answers(params (string Question, string Text)[] answers) => r => r with { Answers = answers.ToDictionary(a => a.Question, a => a.Text) };
}
