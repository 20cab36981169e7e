using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>The fees of the counter of a visit, in one column: ten at most, read with the receipt and never asked for alone.</summary>
internal static class FeeConversions
{
    private const int LongestText = 4000;

    /// <summary>Receipts with a fee.</summary>
    public static readonly Expression<Func<PaymentEvent, bool>> HasFees = e => (string)(object)e.Fees != "";

    /// <summary>Stores them as text; no text where the visit has none.</summary>
    public static PropertyBuilder<IReadOnlyList<SoldFee>> AsFees(this PropertyBuilder<IReadOnlyList<SoldFee>> property) =>
        property.HasConversion(
                fees => Written(fees),
                text => Read(text),
                new ValueComparer<IReadOnlyList<SoldFee>>((a, b) => a!.SequenceEqual(b!), fees => fees.Count, fees => fees))
            .HasMaxLength(LongestText);

    internal static string Written(IReadOnlyList<SoldFee> fees) => fees.Count == 0 ? "" : JsonSerializer.Serialize(fees.Select(f => new Row(f.Code, f.Name, f.Count, f.Each.Cents, f.Account.Value, f.Obligation.Value)));

    internal static IReadOnlyList<SoldFee> Read(string text) =>
        text.Length == 0 ? [] : [.. JsonSerializer.Deserialize<IReadOnlyList<Row>>(text)!.Select(r => new SoldFee(r.Code, r.Name, r.Count, new Money(r.Cents), new AccountId(r.Account), new ObligationId(r.Obligation)))];

    private sealed record Row(string Code, string Name, int Count, long Cents, Guid Account, Guid Obligation);
}
