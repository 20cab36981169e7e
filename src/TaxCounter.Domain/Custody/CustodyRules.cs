using System.Globalization;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Custody;

/// <summary>What must be true of a count that two people sign, before the records are looked at.</summary>
internal static class CustodyRules
{
    private const int LongestBag = 20;

    public static Refusal? WhyNot(CustodyAsked asked, StaffMember second, CounterAct act)
    {
        var what = asked.Kind.Words().ToLowerInvariant();
        return !act.By.May(asked.Kind.FirstNeeds()) ? StaffRefusals.NotAllowed(act.By, $"do this: {what}")
            : act.By.IsSamePerson(second) ? CustodyRefusals.SamePerson
            : !second.May(asked.Kind.SecondNeeds()) ? StaffRefusals.NotAllowed(second, $"sign this: {what}") with { Field = "SecondUser" }
            : asked.Pieces.Check() is { } pieces ? pieces
            : OfKind(asked);
    }

    private static Refusal? OfKind(CustodyAsked asked) => asked.Kind switch
    {
        CustodyKind.Drop => Leaves(asked) ?? Bag(asked.Bag) ?? Counts(asked),
        CustodyKind.ChangeOrder => Leaves(asked) ?? Back(asked),
        CustodyKind.Handover => Counts(asked),
        _ => null,
    };

    private static Refusal? Leaves(CustodyAsked asked) => asked.Pieces.Checks + asked.Pieces.MoneyOrders > 0 ? CustodyRefusals.CashOnly : asked.Pieces.Cash.IsPositive ? null : CustodyRefusals.Nothing;

    private static Refusal? Bag(string? bag) => bag?.Trim() is { Length: > 0 and <= LongestBag } typed ? StaffRefusals.WrongText(typed, "Bag") : CustodyRefusals.BagNeeded;

    private static Refusal? Counts(CustodyAsked asked) => asked.SecondCount is not { } second ? CustodyRefusals.SecondCountNeeded : second != asked.Pieces.Cash ? CustodyRefusals.CountsDiffer(asked.Pieces.Cash, second) : null;

    private static Refusal? Back(CustodyAsked asked) => asked.Change is not { } change || !change.Cash.IsPositive ? CustodyRefusals.NoChange
        : change.Check() is { } wrong ? wrong with { Field = "Change" }
        : change.Cash != asked.Pieces.Cash ? CustodyRefusals.SumsDiffer(asked.Pieces.Cash, change.Cash) : null;

    /// <summary>Counted less expected.</summary>
    public static CountDifference Difference(DrawerPieces counted, DrawerContents expected) =>
        new(counted.Cash - expected.Cash, counted.Checks - expected.Checks, counted.MoneyOrders - expected.MoneyOrders);

    /// <summary>What the audit trail says of it in words.</summary>
    public static string Told(CustodyRecord record) => string.Create(CultureInfo.InvariantCulture,
        $"{(record.DrawerId is null ? "" : $"drawer {record.DrawerNumber} of {record.BusinessDay:yyyy-MM-dd}, ")}{record.Cash.Plain()}, {record.Kind.Second().ToLowerInvariant()} {record.Second.Name}{(record.Bag is { } bag ? $", bag {bag}" : "")}");

    /// <summary>What it changed or found.</summary>
    public static IReadOnlyList<AuditChange> Changes(CustodyRecord record)
    {
        List<AuditChange> changes = [new("cash", record.ExpectedCash?.Plain(), record.Cash.Plain())];
        if (record.Kind == CustodyKind.Handover)
        {
            changes.Add(new("clerk", record.First.Name, record.Second.Name));
        }

        if (!record.Difference.IsNone)
        {
            changes.Add(new("over or short", null, record.Difference.Cash.Plain()));
        }

        return changes;
    }
}
