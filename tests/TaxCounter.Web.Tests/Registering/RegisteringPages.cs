using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Registering;

/// <summary>The pages of registering a business.</summary>
public sealed class RegisteringPages : DutyPages
{
    /// <inheritdoc/>
    public override Task Work(FullOffice office) => Task.CompletedTask;

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => ["/registering/new", "/registering", "/registering?all=true", "/registering/unfinished", $"/registering/move?account={office.Hostile.Number}", $"/registering/clearance?account={office.Hostile.Number}", $"/registering/filing?account={office.Hostile.Number}&closes=2026-09-14"];
}
