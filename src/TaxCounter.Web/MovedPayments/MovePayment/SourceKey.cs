using TaxCounter.Domain.Journal;

namespace TaxCounter.Web.MovedPayments;

/// <summary>A payment and what it paid, as a form carries it.</summary>
internal static class SourceKey
{
    /// <summary>Both keys in one text.</summary>
    public static string Of(PostingId payment, ObligationId from) => $"{payment.Value:n}.{from.Value:n}";

    /// <summary>Reads it; null where it is none.</summary>
    public static (PostingId Payment, ObligationId From)? Read(string? typed) =>
        typed?.Split('.') is [var payment, var from] && Guid.TryParse(payment, out var posting) && Guid.TryParse(from, out var obligation) ? (new PostingId(posting), new ObligationId(obligation)) : null;
}
