namespace TaxCounter.Web.Shell;

/// <summary>Keys under which sentences wait for the next page.</summary>
public static class FlashMessages
{
    /// <summary>What was done.</summary>
    public const string Done = "flash.done";

    /// <summary>Why not.</summary>
    public const string No = "flash.no";
}
