using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Refusals that concern who is asking.</summary>
public static class StaffRefusals
{
    /// <summary>The permission table says no.</summary>
    public static Refusal NotAllowed(StaffMember who, string what) =>
        new("staff.not-allowed", $"{who.Name} signs in as {who.Role.ToString().ToLowerInvariant()}, and that role may not {what}. Ask a supervisor.");

    /// <summary>Somebody tries to approve what they themselves asked for.</summary>
    public static readonly Refusal OwnWork =
        new("staff.own-work", "This needs a second person: nobody approves what they themselves asked for.");

    /// <summary>A reason is missing.</summary>
    public static readonly Refusal ReasonNeeded =
        new("staff.reason-needed", "Say why in a few words; the reason stays with the record.", "Reason");

    /// <summary>A free-text field holds what looks like a card number.</summary>
    public static Refusal CardNumber(string field) =>
        new("staff.card-number", "This looks like a card number. Card numbers are never entered: use the terminal's reference and the last four digits.", field);
}
