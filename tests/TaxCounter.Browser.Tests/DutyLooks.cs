namespace TaxCounter.Browser.Tests;

/// <summary>The pages of one duty for the accessibility test, each opened when it is full of what it is for. In a file of the duty's own.</summary>
public abstract class DutyLooks
{
    /// <summary>Opens them.</summary>
    public abstract Task Look(AccessibilityTests at);
}
