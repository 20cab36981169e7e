using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>A hold that somebody put on a license: why, what it takes to lift it, and who lifted it.</summary>
public sealed class LicenseHold
{
    private LicenseHold() => (Reason, Placed) = ("", null!);

    /// <summary>1, 2, 3 … of the license.</summary>
    public int Number { get; private init; }

    /// <summary>Why it is held, and what it would take.</summary>
    public string Reason { get; private init; }

    /// <summary>Who put it on.</summary>
    public Signature Placed { get; private init; }

    /// <summary>Who lifted it; null while it holds.</summary>
    public Signature? Lifted { get; private set; }

    /// <summary>Why it was lifted.</summary>
    public string? LiftReason { get; private set; }

    internal static LicenseHold Of(int number, string reason, Signature placed) => new() { Number = number, Reason = reason, Placed = placed };

    internal void Lift(string reason, Signature by) => (Lifted, LiftReason) = (by, reason);
}
