using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Keeps which keys each person uses; read with their session.</summary>
public interface IKeyChoices
{
    /// <summary>Keeps it for whoever acts; it holds from the next page on, at every workstation.</summary>
    Task<Result<Done>> SaveAsync(KeyChoice choice, CounterAct act);
}
