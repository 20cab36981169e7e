namespace TaxCounter.Domain.Authorizations;

/// <summary>On what paper an authority stands.</summary>
public enum AuthorizationPaper
{
    /// <summary>A power of attorney and declaration of representative.</summary>
    PowerOfAttorney,

    /// <summary>An authorization to disclose tax information: copies, nothing else.</summary>
    Disclosure,

    /// <summary>A letter of authority on letterhead, signed by an official.</summary>
    Letter,
}
