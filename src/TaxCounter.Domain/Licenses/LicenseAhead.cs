using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Licenses;

/// <summary>What comes next of a license, as a customer is told.</summary>
public static class LicenseAhead
{
    // No arm for "all others": a new state is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>From where it is.</summary>
    public static Prospect Of(LicenseState state) => state switch
    {
        LicenseState.Applied => new(Awaits.Clerk, "A clerk checks the application and approves it, or asks for what is missing."),
        LicenseState.MoreInformationNeeded => new(Awaits.Customer, "The office goes on when the answer comes. Without one the application is closed."),
        LicenseState.Approved => new(Awaits.Customer, "It is issued as soon as its fee is paid."),
        LicenseState.Issued => new(Awaits.Nobody, "It is valid. It is renewed before its last day."),
        LicenseState.RefusalRecommended => new(Awaits.Supervisor, "A supervisor decides, and the decision goes out as a letter."),
        LicenseState.Refused => new(Awaits.Nobody, "It is refused. The letter says why, and what else can be done."),
        LicenseState.RevocationRequested => new(Awaits.Supervisor, "A supervisor decides whether it is revoked. Until then it is valid."),
        LicenseState.Revoked => new(Awaits.Nobody, "It is revoked. The business may not operate under it."),
        LicenseState.Expired => new(Awaits.Customer, "Its last term is over. The business may operate again when it is renewed."),
        LicenseState.Closed => new(Awaits.Nobody, "The business closed, moved away, or was sold."),
        LicenseState.ClosedForNoAnswer => new(Awaits.Nobody, "The application is closed because no answer came. It can be made again."),
        LicenseState.Withdrawn => new(Awaits.Nobody, "The customer withdrew the application."),
    };
#pragma warning restore CS8524
}
