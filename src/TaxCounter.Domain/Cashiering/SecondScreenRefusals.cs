using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a second screen is not paired.</summary>
public static class SecondScreenRefusals
{
    /// <summary>A code that is none, or that is spent.</summary>
    public static readonly Refusal WrongCode = new("cashiering.second-screen-code", "This code is wrong, or it was used before, or it is older than ten minutes. Ask the clerk for a new one.", "Code");

    /// <summary>No drawer to follow.</summary>
    public static readonly Refusal NoDrawer = new("cashiering.second-screen-drawer", "A second screen follows an open drawer. Open your drawer first.");
}
