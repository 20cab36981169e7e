namespace TaxCounter.Domain.Inquiries;

/// <summary>How somebody reached the office.</summary>
public enum InquiryChannel
{
    /// <summary>At the counter.</summary>
    WalkIn,

    /// <summary>By telephone, whoever called.</summary>
    Phone,

    /// <summary>By letter.</summary>
    Mail,

    /// <summary>By e-mail.</summary>
    Email,
}
