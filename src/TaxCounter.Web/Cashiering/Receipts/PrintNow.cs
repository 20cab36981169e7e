using System.Globalization;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the next look at a receipt prints by itself, once: the receipt, or the copy that was just counted.</summary>
internal static class PrintNow
{
    /// <summary>Where it is kept between the two pages.</summary>
    public const string Key = "cashiering.print-now";

    /// <summary>The receipt itself.</summary>
    public static string Receipt(PaymentEvent visit) => $"{visit.Number}/0";

    /// <summary>A copy.</summary>
    public static string Copy(PaymentEvent visit, int number) => string.Create(CultureInfo.InvariantCulture, $"{visit.Number}/{number}");

    /// <summary>Reads it: 0 for the receipt, the number of a copy, null for nothing of this receipt.</summary>
    public static int? Of(PaymentEvent visit, object? kept) =>
        kept is string text && text.Split('/') is [var number, var copy] && number == visit.Number.ToString() && int.TryParse(copy, NumberStyles.None, CultureInfo.InvariantCulture, out var which) ? which : null;
}
