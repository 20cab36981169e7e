namespace TaxCounter.Web.SignIn;

/// <summary>The form of a locked screen.</summary>
public sealed class UnlockForm
{
    /// <summary>Whose screen it is; shown, not sent back.</summary>
    public string Name { get; set; } = "";

    /// <summary>The password as typed.</summary>
    public string Password { get; set; } = "";

    /// <summary>The page to return to.</summary>
    public string? ReturnUrl { get; set; }
}
