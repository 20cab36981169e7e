using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A payment that came another way than over the counter, as an outside file tells it: a check in the bank's lockbox.</summary>
public sealed record OutsidePayment
{
    /// <summary>The evidence in the rule book by which it counts from an earlier day: the bank noted the postmark.</summary>
    public const string PostmarkProof = "postmark";

    /// <summary>Made of what the file told, so that the same item is posted once.</summary>
    public required PaymentEventId Id { get; init; }

    /// <summary>Whose debts it pays.</summary>
    public required AccountId Account { get; init; }

    /// <summary>What it was meant for; null where the file does not say.</summary>
    public string? TaxType { get; init; }

    /// <summary>The period it was meant for; null where the file does not say.</summary>
    public Period? Period { get; init; }

    /// <summary>What was paid.</summary>
    public required TenderDraft Tender { get; init; }

    /// <summary>The day the bank or the processor had it.</summary>
    public required DateOnly Received { get; init; }

    /// <summary>The postmark, as the bank noted it.</summary>
    public DateOnly? Postmark { get; init; }

    /// <summary>How it came: <c>lockbox 778120, 001/0001</c>.</summary>
    public required string CameBy { get; init; }

    /// <summary>The content in one hash.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Account.Value}|{TaxType}|{Period}|{Tender.Amount.Cents}|{Tender.DocumentNumber}|{Received:yyyyMMdd}|{Postmark:yyyyMMdd}|{CameBy}"))));
}
