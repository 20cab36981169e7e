namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who charges a fee for paying by card.</summary>
public enum CardFeeCollector
{
    /// <summary>Nobody.</summary>
    None = 1,

    /// <summary>The office: it is a fee of the counter, charged, paid and posted with the receipt.</summary>
    Office,

    /// <summary>The card processor, beside the payment: it never touches the office's books, and is only said before.</summary>
    Processor,
}
