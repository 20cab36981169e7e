namespace TaxCounter.Domain.Licenses;

/// <summary>Where a license is.</summary>
public enum LicenseState
{
    /// <summary>Applied for; with the clerk.</summary>
    Applied = 1,

    /// <summary>Waits for the customer's answer to a request for information.</summary>
    MoreInformationNeeded,

    /// <summary>Approved and its fee charged; issued once that is paid.</summary>
    Approved,

    /// <summary>Issued; the business may operate.</summary>
    Issued,

    /// <summary>A clerk recommends that it be refused; waits for a supervisor.</summary>
    RefusalRecommended,

    /// <summary>Refused by a supervisor.</summary>
    Refused,

    /// <summary>A revocation is requested; the license stays valid until it is decided.</summary>
    RevocationRequested,

    /// <summary>Revoked.</summary>
    Revoked,

    /// <summary>Its last term ended and nobody renewed it.</summary>
    Expired,

    /// <summary>The business closed, moved away, or was sold.</summary>
    Closed,

    /// <summary>The customer did not answer in time.</summary>
    ClosedForNoAnswer,

    /// <summary>The customer withdrew the application.</summary>
    Withdrawn,
}
