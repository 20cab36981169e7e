using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>The words of reconciliation on screen.</summary>
public static class ReconciliationWords
{
    /// <summary>Where a movement stands.</summary>
    public static string Words(this StatementItemState state) => state switch
    {
        StatementItemState.Open => "open",
        StatementItemState.InSuspense => "in suspense",
        StatementItemState.Matched => "matched",
        _ => "explained",
    };

    /// <summary>The color of that.</summary>
    public static string Tag(this StatementItemState state) => state switch
    {
        StatementItemState.Open => "warning",
        StatementItemState.InSuspense => "error",
        StatementItemState.Matched => "success",
        _ => "neutral",
    };

    /// <summary>What a file is.</summary>
    public static string Words(this StatementFormat format) => format switch
    {
        StatementFormat.Bai2 => "bank statement, BAI2",
        StatementFormat.BankCsv => "bank statement, CSV",
        StatementFormat.Lockbox => "lockbox",
        _ => "card settlement",
    };

    /// <summary>What a movement is.</summary>
    public static string Words(this ReadItem told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Kind switch
        {
            ItemKind.LockboxCheck => "check in a lockbox",
            ItemKind.CardSale => "card payment",
            ItemKind.CardRefund => "card refund",
            _ when int.TryParse(told.Type, out var code) && told.Type.Length == 3 && Bai2Type.Exists(code) => $"{Bai2Type.Says(code)} ({told.Type})",
            _ => told.Type.Length > 0 ? told.Type.ToLowerInvariant() : told.Amount.IsNegative ? "debit" : "credit",
        };
    }

    /// <summary>How a match was found.</summary>
    public static string Words(this MatchedBy by) => by switch
    {
        MatchedBy.Reference => "by its reference and amount",
        MatchedBy.AmountAndDay => "by its amount and date",
        _ => "by hand",
    };

    /// <summary>The page of a record; null where it has none of its own.</summary>
    public static string? PageOf(MatchKind kind, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return kind switch
        {
            MatchKind.Deposit => $"/deposits/{key}",
            MatchKind.Receipt => $"/cashiering/receipts/{key.Split('/')[0]}",
            MatchKind.Posted => $"/cashiering/receipts/{key}",
            MatchKind.ReturnedCheck => $"/returned-checks/{key}",
            _ => null,
        };
    }
}
