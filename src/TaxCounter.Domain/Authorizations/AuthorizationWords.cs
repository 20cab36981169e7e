namespace TaxCounter.Domain.Authorizations;

/// <summary>The words of authorizations.</summary>
public static class AuthorizationWords
{
    private static readonly (Powers Power, string May)[] _powers = [(Powers.See, "be told"), (Powers.Speak, "speak for them"), (Powers.Sign, "sign for them"), (Powers.ReceiveRefund, "receive a refund")];

    // No arm for "all others": a new one is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>The paper: <c>power of attorney</c>.</summary>
    public static string Words(this AuthorizationPaper paper) => paper switch
    {
        AuthorizationPaper.PowerOfAttorney => "power of attorney",
        AuthorizationPaper.Disclosure => "disclosure authorization",
        AuthorizationPaper.Letter => "letter of authority",
    };

    /// <summary>The profession: <c>CPA</c>.</summary>
    public static string Words(this RepresentativeKind kind) => kind switch
    {
        RepresentativeKind.Attorney => "attorney",
        RepresentativeKind.Accountant => "CPA",
        RepresentativeKind.EnrolledAgent => "enrolled agent",
        RepresentativeKind.Other => "no attorney, CPA or enrolled agent",
    };
#pragma warning restore CS8524

    /// <summary>What a representative may do: <c>be told, speak for them</c>.</summary>
    public static string Words(this Powers powers) => Join(_powers.Where(p => powers.HasFlag(p.Power)), "and");

    /// <summary>What they may not do: <c>sign for them or receive a refund</c>; empty where they may do everything.</summary>
    public static string Missing(this Powers powers) => Join(_powers.Where(p => !powers.HasFlag(p.Power)), "or");

    private static string Join(IEnumerable<(Powers Power, string May)> some, string last) => some.Select(s => s.May).ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var end] => $"{string.Join(", ", first)} {last} {end}",
    };
}
