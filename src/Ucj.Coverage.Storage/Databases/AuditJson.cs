using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>A state as the audit keeps it.</summary>
internal static class AuditJson
{
    private const BindingFlags Named = BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyContent } },
    };

    public static string Of<T>(T state) => JsonSerializer.Serialize(state, Options);

    /// <summary>Of a row what its file says, and not how the store keeps it.</summary>
    private static void OnlyContent(JsonTypeInfo type)
    {
        if (!type.Type.IsSubclassOf(typeof(StoredRow))) return;
        foreach (var property in type.Properties.ToList())
        {
            if (typeof(StoredRow).GetProperty(property.Name, Named) is not null) type.Properties.Remove(property);
        }
    }
}
