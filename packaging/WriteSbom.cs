using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Writes what a package brings with it: itself and every package it needs at run time, with licence, digest and who needs whom,
/// as SPDX 2.3. It is made of the restored graph and of nothing else, so the same sources give the same bytes.
/// </summary>
/// <remarks>Compiled by MSBuild against .NET Standard 2.0, where JSON is read and written as XML.</remarks>
public sealed class WriteSbom : Task
{
    /// <summary>What restore found: project.assets.json.</summary>
    [Required]
    public string Assets { get; set; }

    /// <summary>The package described.</summary>
    [Required]
    public string Id { get; set; }

    /// <summary>Its version, which those of this repository share.</summary>
    [Required]
    public string Version { get; set; }

    /// <summary>Its licence, which those of this repository share.</summary>
    [Required]
    public string License { get; set; }

    /// <summary>The moment of the sources, in seconds since 1970: a clock would make two builds differ.</summary>
    [Required]
    public long Created { get; set; }

    /// <summary>The file written.</summary>
    [Required]
    public string Output { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var assets = Read(Assets);
        var folder = KeyOf(Child(assets, "packageFolders").Elements().First());
        var resolved = Child(assets, "targets").Elements().First().Elements().ToDictionary(
            library => KeyOf(library).Split('/')[0], StringComparer.OrdinalIgnoreCase);
        var needed = new SortedDictionary<string, XElement>(StringComparer.Ordinal);
        var relations = new List<XElement> { Relation("DOCUMENT", "DESCRIBES", PackageRef(Id)) };
        Follow(Id, Direct(assets));

        var packages = new List<XElement> { Package(Id, Version, License, null) };
        packages.AddRange(needed.Select(entry => Child(entry.Value, "type").Value == "project"
            ? Package(entry.Key, Version, License, null)
            : Restored(entry.Key, KeyOf(entry.Value), Child(assets, "libraries"), folder)));
        Write(packages, relations);
        return true;

        void Follow(string parent, IEnumerable<string> names)
        {
            foreach (var name in names.OrderBy(name => name, StringComparer.Ordinal))
            {
                if (!resolved.TryGetValue(name, out var library)) continue; // part of the framework
                var known = KeyOf(library).Split('/')[0];
                relations.Add(Relation(PackageRef(parent), "DEPENDS_ON", PackageRef(known)));
                if (needed.ContainsKey(known)) continue;
                needed.Add(known, library);
                Follow(known, (Find(library, "dependencies")?.Elements() ?? []).Select(KeyOf));
            }
        }
    }

    /// <summary>What the project itself refers to, without what serves its build alone.</summary>
    private static IEnumerable<string> Direct(XElement assets)
    {
        var referred = Find(Child(Child(assets, "project"), "frameworks").Elements().First(), "dependencies")?.Elements() ?? [];
        var ofBuild = referred.Where(entry => Find(entry, "suppressParent")?.Value == "All").Select(KeyOf).ToList();
        return Child(assets, "projectFileDependencyGroups").Elements().First().Elements()
            .Select(entry => entry.Value.Split(' ')[0])
            .Except(ofBuild, StringComparer.OrdinalIgnoreCase);
    }

    private static XElement Restored(string name, string key, XElement libraries, string folder)
    {
        var library = Child(libraries, key);
        var nuspec = Path.Combine(folder, Child(library, "path").Value, name.ToLowerInvariant() + ".nuspec");
        var licence = XDocument.Load(nuspec).Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "license" && (string)element.Attribute("type") == "expression");
        var digest = BitConverter.ToString(Convert.FromBase64String(Child(library, "sha512").Value)).Replace("-", "").ToLowerInvariant();
        return Package(name, key.Split('/')[1], licence?.Value ?? "NOASSERTION", digest);
    }

    private static XElement Package(string name, string version, string licence, string digest) => Object(
        "item",
        Text("SPDXID", "SPDXRef-" + PackageRef(name)),
        Text("name", name),
        Text("versionInfo", version),
        Text("downloadLocation", "NOASSERTION"),
        new XElement("filesAnalyzed", new XAttribute("type", "boolean"), "false"),
        Text("licenseConcluded", "NOASSERTION"),
        Text("licenseDeclared", licence),
        Text("copyrightText", "NOASSERTION"),
        digest == null ? null : Array("checksums", Object("item", Text("algorithm", "SHA512"), Text("checksumValue", digest))),
        Array("externalRefs", Object(
            "item",
            Text("referenceCategory", "PACKAGE-MANAGER"),
            Text("referenceType", "purl"),
            Text("referenceLocator", "pkg:nuget/" + name + "@" + version))));

    /// <summary>References of SPDX are of letters, digits, dots and hyphens.</summary>
    private static string PackageRef(string name) => "Package-" + name.Replace('_', '-');

    private static XElement Relation(string from, string type, string to) => Object(
        "item",
        Text("spdxElementId", "SPDXRef-" + from),
        Text("relationshipType", type),
        Text("relatedSpdxElement", "SPDXRef-" + to));

    private void Write(List<XElement> packages, List<XElement> relations)
    {
        var content = string.Concat(packages.Concat(relations).Select(element => element.ToString(SaveOptions.DisableFormatting)));
        using var sha = SHA256.Create();
        var digest = BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(content))).Replace("-", "").ToLowerInvariant();
        var document = Object(
            "root",
            Text("spdxVersion", "SPDX-2.3"),
            Text("dataLicense", "CC0-1.0"),
            Text("SPDXID", "SPDXRef-DOCUMENT"),
            Text("name", Id + " " + Version),
            Text("documentNamespace", "https://spdx.org/spdxdocs/" + Id + "-" + Version + "-" + digest),
            Object(
                "creationInfo",
                Text("created", DateTimeOffset.FromUnixTimeSeconds(Created).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")),
                Array("creators", Text("item", "Tool: Ucj.Coverage-WriteSbom"))),
            Array("packages", [.. packages]),
            Array("relationships", [.. relations]));
        using var text = new MemoryStream();
        using (var writer = JsonReaderWriterFactory.CreateJsonWriter(text, Encoding.UTF8, ownsStream: false, indent: true))
            document.WriteTo(writer);
        Directory.CreateDirectory(Path.GetDirectoryName(Output));
        File.WriteAllText(Output, Encoding.UTF8.GetString(text.ToArray()).Replace("\\/", "/").Replace("\r\n", "\n") + "\n");
    }

    private static XElement Read(string file)
    {
        using var reader = JsonReaderWriterFactory.CreateJsonReader(File.ReadAllBytes(file), XmlDictionaryReaderQuotas.Max);
        return XElement.Load(reader);
    }

    /// <summary>The key of an entry: one that is no name of XML stands in an attribute.</summary>
    private static string KeyOf(XElement entry) => (string)entry.Attribute("item") ?? entry.Name.LocalName;

    private static XElement Find(XElement element, string key) => element.Elements().FirstOrDefault(entry => KeyOf(entry) == key);

    private static XElement Child(XElement element, string key) =>
        Find(element, key) ?? throw new InvalidDataException("Found no '" + key + "' in " + KeyOf(element) + " of project.assets.json.");

    private static XElement Text(string name, string value) => new(name, new XAttribute("type", "string"), value);

    private static XElement Object(string name, params XElement[] entries) => new(name, new XAttribute("type", "object"), entries);

    private static XElement Array(string name, params XElement[] items) => new(name, new XAttribute("type", "array"), items);
}
