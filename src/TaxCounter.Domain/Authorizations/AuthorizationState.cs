namespace TaxCounter.Domain.Authorizations;

/// <summary>Where an authorization stands on a day.</summary>
public enum AuthorizationState
{
    /// <summary>It holds.</summary>
    InForce,

    /// <summary>Its last day is past.</summary>
    Ended,

    /// <summary>It was revoked.</summary>
    Revoked,
}
